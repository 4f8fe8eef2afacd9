import { IsString, MaxLength } from 'class-validator';

export class SummaryDto {
  @IsString()
  @MaxLength(8000)
  text!: string;
}
