import { Router } from 'express';
import { UsersController } from '../controllers/users.controller';
import type { Routes } from '../interfaces/routes.interface';
import { AuthMiddleware } from '../middlewares/auth.middleware';

export class UsersRoute implements Routes {
  public path = '/admin/users';
  public router = Router();
  private readonly users = new UsersController();

  constructor() {
    this.initializeRoutes();
  }

  private initializeRoutes() {
    this.router.get(this.path, AuthMiddleware, this.users.getUsers); // ! require-admin-role
    this.router.delete(`${this.path}/:id`, this.users.deleteUser); // ! require-route-auth
  }
}
