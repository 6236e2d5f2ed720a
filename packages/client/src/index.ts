export {
  createClient,
  type AnswerTo,
  type CallOptions,
  type Client,
  type ClientOptions,
  type ListId,
  type Query,
} from './client.ts';
export { ParleyError, requireValue, type Failure, type Result } from './result.ts';
