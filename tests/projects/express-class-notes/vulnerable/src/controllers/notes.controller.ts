import type { NextFunction, Response } from 'express';
import { prisma } from '../database';
import type { RequestWithUser } from '../middlewares/auth.middleware';

export class NotesController {
  public getNotes = async (req: RequestWithUser, res: Response) => {
    res.json(await prisma.note.findMany({ where: { userId: req.user.id }, take: 100 }));
  };

  public createNote = async (req: RequestWithUser, res: Response) => {
    const note = await prisma.note.create({ data: { title: req.body.title, text: req.body.text, userId: req.user.id } });
    res.status(201).json(note);
  };

  public getNote = async (req: RequestWithUser, res: Response, next: NextFunction) => {
    try {
      const note = await prisma.note.findUnique({ where: { id: Number(req.params.id) } });
      res.status(note ? 200 : 404).json(note);
    } catch (error) {
      next(error);
    }
  };

  public deleteNote = async (req: RequestWithUser, res: Response) => {
    await prisma.note.delete({ where: { id: Number(req.params.id) } });
    res.status(204).end();
  };
}
