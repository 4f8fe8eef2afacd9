import { Router } from 'express';
import { AuthController } from '../controllers/auth.controller';
import { CredentialsDto, ResetDto } from '../dtos/auth.dto';
import type { Routes } from '../interfaces/routes.interface';
import { ValidationMiddleware } from '../middlewares/validation.middleware';

export class AuthRoute implements Routes {
  public path = '/auth';
  public router = Router();
  private readonly auth = new AuthController();

  constructor() {
    this.initializeRoutes();
  }

  private initializeRoutes() {
    this.router.post(`${this.path}/signup`, this.auth.signUp); // ! require-auth-rate-limit
    this.router.post(`${this.path}/login`, ValidationMiddleware(CredentialsDto), this.auth.logIn); // ! require-auth-rate-limit
    this.router.post(`${this.path}/reset-password`, ValidationMiddleware(ResetDto), this.auth.reset); // ! require-auth-rate-limit
  }
}
