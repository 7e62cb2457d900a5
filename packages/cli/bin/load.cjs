// In a file of its own because an old Node cannot even parse `import()`.
import('../dist/touchline.js');
