import { Router } from 'express';
import { NotesController } from '../controllers/notes.controller';
import { NoteDto } from '../dtos/note.dto';
import type { Routes } from '../interfaces/routes.interface';
import { AuthMiddleware } from '../middlewares/auth.middleware';
import { ValidationMiddleware } from '../middlewares/validation.middleware';

export class NotesRoute implements Routes {
  public path = '/notes';
  public router = Router();
  public notes = new NotesController();

  constructor() {
    this.initializeRoutes();
  }

  private initializeRoutes() {
    this.router.get(`${this.path}`, AuthMiddleware, this.notes.getNotes);
    this.router.post(`${this.path}`, AuthMiddleware, ValidationMiddleware(NoteDto), this.notes.createNote);
    this.router.get(`${this.path}/:id`, AuthMiddleware, this.notes.getNote); // ! require-object-ownership (strict)
    this.router.delete(`${this.path}/:id`, this.notes.deleteNote); // ! require-route-auth (strict)
  }
}
