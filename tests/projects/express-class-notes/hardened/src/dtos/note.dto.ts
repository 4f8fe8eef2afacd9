import { IsString, MaxLength } from 'class-validator';

export class NoteDto {
  @IsString()
  @MaxLength(200)
  public title!: string;

  @IsString()
  @MaxLength(20_000)
  public text!: string;
}
