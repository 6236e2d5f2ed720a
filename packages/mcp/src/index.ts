export { mcpServers, type McpOptions } from './server.ts';
