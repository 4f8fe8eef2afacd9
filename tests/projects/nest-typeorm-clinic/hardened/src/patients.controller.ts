import { Body, Controller, Get, HttpException, Logger, Param, ParseIntPipe, Post, Query, Req, UseGuards, ValidationPipe } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CreatePatientDto } from './create-patient.dto';
import { PatientsService } from './patients.service';

interface StaffRequest {
  user: { id: number; clinicId: number };
}

@Controller('patients')
@UseGuards(AuthGuard('jwt'))
export class PatientsController {
  constructor(
    private readonly patients: PatientsService,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  @Get()
  async list(@Req() req: StaffRequest, @Query('city') city: string, @Query('limit', ParseIntPipe) limit: number) {
    return this.dataSource.query(`SELECT id, name FROM patients WHERE clinic_id = $1 AND city = $2 LIMIT ${limit}`, [req.user.clinicId, city]);
  }

  @Get(':id')
  one(@Req() req: StaffRequest, @Param('id', ParseIntPipe) id: number) {
    return this.dataSource.query(`SELECT * FROM patients WHERE id = ${id} AND clinic_id = $1`, [req.user.clinicId]);
  }

  @Post()
  create(@Req() req: StaffRequest, @Body(new ValidationPipe({ whitelist: true })) dto: CreatePatientDto) {
    return this.patients.create(dto, req.user.clinicId);
  }

  @Get('report/:month')
  async report(@Req() req: StaffRequest, @Param('month') month: string) {
    try {
      return await this.dataSource.query('SELECT * FROM monthly_report WHERE month = $1 AND clinic_id = $2', [month, req.user.clinicId]);
    } catch (error) {
      Logger.error(error.message);
      throw new HttpException('The report could not be built', 500);
    }
  }
}
