export { authRouter } from './auth.router';
export { passwordRouter } from './password.router';
