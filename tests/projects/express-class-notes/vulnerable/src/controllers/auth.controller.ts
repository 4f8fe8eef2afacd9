import type { Request, Response } from 'express';
import { compare, hash } from 'bcrypt';
import jwt from 'jsonwebtoken';
import { prisma } from '../database';

const SECRET = process.env.JWT_SECRET;

export class AuthController {
  public signUp = async (req: Request, res: Response) => {
    const { email, password } = req.body as { email: string; password: string }; // ! no-unvalidated-input
    const user = await prisma.user.create({ data: { email, password: await hash(password, 12) } });
    res.status(201).json({ id: user.id });
  };

  public logIn = async (req: Request, res: Response) => {
    const { email, password } = req.body;
    const user = await prisma.user.findUnique({ where: { email } });
    if (!user || !(await compare(password, user.password))) {
      res.status(409).json({ message: 'Wrong email or password' });
      return;
    }
    const token = jwt.sign({ id: user.id, role: user.role }, SECRET!, { expiresIn: '2h' });
    res.status(200).json({ token });
  };

  public reset = async (req: Request, res: Response) => {
    const { token, password } = req.body;
    const entry = await prisma.reset.findUnique({ where: { token } });
    if (!entry || entry.expiresAt < new Date()) {
      res.status(400).json({ message: 'This link has expired' });
      return;
    }
    await prisma.user.update({ where: { id: entry.userId }, data: { password: await hash(password, 12) } });
    res.status(204).end();
  };
}
