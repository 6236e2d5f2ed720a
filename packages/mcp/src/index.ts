export { mcpServers } from './server.ts';
