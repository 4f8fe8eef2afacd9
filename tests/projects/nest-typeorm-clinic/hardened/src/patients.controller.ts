import { Body, Controller, Get, HttpException, Logger, Param, ParseIntPipe, Post, Query, ValidationPipe } from '@nestjs/common';
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

  @Get()
  async list(@Query('city') city: string, @Query('limit', ParseIntPipe) limit: number) {
    return this.dataSource.query(`SELECT id, name FROM patients WHERE city = $1 LIMIT ${limit}`, [city]);
  }

  @Get(':id')
  one(@Param('id', ParseIntPipe) id: number) {
    return this.dataSource.query(`SELECT * FROM patients WHERE id = ${id}`);
  }

  @Post()
  create(@Body(new ValidationPipe({ whitelist: true })) dto: CreatePatientDto) {
    return this.patients.create(dto);
  }

  @Get('report/:month')
  async report(@Param('month') month: string) {
    try {
      return await this.dataSource.query('SELECT * FROM monthly_report WHERE month = $1', [month]);
    } catch (error) {
      Logger.error(error.message);
      throw new HttpException('The report could not be built', 500);
    }
  }
}
