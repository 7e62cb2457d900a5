import { startServer } from '@touchline/language/browser';

startServer(self as unknown as Worker);
