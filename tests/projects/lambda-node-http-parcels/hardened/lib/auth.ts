import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import jwt from 'jsonwebtoken';

export interface Caller {
  id: number;
  role: string;
}

export function callerOf(event: APIGatewayProxyEventV2): Caller | null {
  try {
    const token = event.headers.authorization?.replace('Bearer ', '') ?? '';
    const claims = jwt.verify(token, process.env.JWT_SECRET!, { algorithms: ['HS256'] }) as jwt.JwtPayload;
    return { id: Number(claims.sub), role: claims.role };
  } catch {
    return null;
  }
}
