import { IsEmail, IsString, Length, MaxLength, MinLength } from 'class-validator';

export class CredentialsDto {
  @IsEmail()
  @MaxLength(254)
  public email!: string;

  @IsString()
  @MinLength(12)
  @MaxLength(72)
  public password!: string;
}

export class ResetDto {
  @IsString()
  @Length(64, 64)
  public token!: string;

  @IsString()
  @MinLength(12)
  @MaxLength(72)
  public password!: string;
}
