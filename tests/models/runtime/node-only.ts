import net from 'net';
export const server = net.createServer();
