import { startServer } from '@touchline/language/node';

startServer();
