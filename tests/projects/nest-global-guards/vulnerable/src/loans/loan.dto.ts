import { IsInt, Min } from 'class-validator';

export class LoanDto {
  @IsInt()
  @Min(1)
  bookId!: number;
}
