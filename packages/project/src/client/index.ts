export { type Ask, clientFiles } from './files.ts';
export {
  FILE_KIND_REQUEST,
  FILE_LIST_REQUEST,
  FILE_READ_REQUEST,
  type FileQuestion,
  type KindAnswer,
  type ListAnswer,
  type ReadAnswer,
  type Refusal,
} from './protocol.ts';
