import { Body, Controller, Get, HttpException, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CreatePatientDto } from './create-patient.dto';
import { PatientsService } from './patients.service';

@Controller('patients')
export class PatientsController {
  constructor(
    private readonly patients: PatientsService,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  @Get() // ! require-route-auth
  async list(@Query('city') city: string, @Query('limit', ParseIntPipe) limit: number) {
    return this.dataSource.query(`SELECT id, name FROM patients WHERE city = '${city}' LIMIT ${limit}`); // ! no-sql-concat
  }

  @Get(':id') // ! require-route-auth (strict)
  one(@Param('id', ParseIntPipe) id: number) {
    return this.dataSource.query(`SELECT * FROM patients WHERE id = ${id}`);
  }

  @Post()
  create(@Body() dto: CreatePatientDto) {
    return this.patients.create(dto); // ! no-unvalidated-input
  }

  @Get('report/:month')
  async report(@Param('month') month: string) {
    try {
      return await this.dataSource.query('SELECT * FROM monthly_report WHERE month = $1', [month]);
    } catch (error) {
      throw new HttpException(error.message, 500); // ! no-stack-trace-leak
    }
  }
}
