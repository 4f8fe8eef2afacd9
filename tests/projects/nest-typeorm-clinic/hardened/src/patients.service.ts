import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Patient } from './patient.entity';
import type { CreatePatientDto } from './create-patient.dto';

const SORTABLE = new Set(['name', 'city']);

@Injectable()
export class PatientsService {
  constructor(@InjectRepository(Patient) private readonly repo: Repository<Patient>) {}

  create(dto: CreatePatientDto, clinicId: number) {
    return this.repo.save(this.repo.create({ name: dto.name, city: dto.city, clinicId }));
  }

  findByName(name: string) {
    return this.repo
      .createQueryBuilder('patient')
      .where('patient.name LIKE :name', { name: `%${name}%` })
      .andWhere('patient.active = :active', { active: true })
      .getMany();
  }

  ordered(field: string, direction: 'ASC' | 'DESC') {
    if (!SORTABLE.has(field)) throw new Error('Unknown sort field');
    const sql = 'SELECT * FROM patients ORDER BY ' + field + ' ' + (direction === 'ASC' ? 'ASC' : 'DESC');
    return this.repo.query(sql);
  }

  recent(days: number) {
    return this.repo.createQueryBuilder('p').where('p.createdAt > :since', { since: Date.now() - days * 86_400_000 }).getMany();
  }
}
