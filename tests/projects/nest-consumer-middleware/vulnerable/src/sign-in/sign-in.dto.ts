export class SignInDto {
  email!: string;
  password!: string;
}
