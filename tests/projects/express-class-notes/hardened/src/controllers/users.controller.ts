import type { Request, Response } from 'express';
import { prisma } from '../database';

export class UsersController {
  public getUsers = async (_req: Request, res: Response) => {
    res.json(await prisma.user.findMany({ select: { id: true, email: true } }));
  };

  public deleteUser = async (req: Request, res: Response) => {
    await prisma.user.delete({ where: { id: Number(req.params.id) } });
    res.status(204).end();
  };
}
