import {
  Body, Controller, Delete, Get, Injectable, Logger, NotFoundException, Param, ParseIntPipe,
  Patch, Post, Query, Req, UseGuards,
} from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Request } from 'express';
import { Column, Entity, PrimaryGeneratedColumn, Repository } from 'typeorm';
import { AuthGuard } from '../auth/auth.guard';
import { Roles } from '../auth/roles.decorator';

interface SignedIn extends Request {
  user: { id: number; roles: string[] };
}

@Entity()
export class Prescription {
  @PrimaryGeneratedColumn() id!: number;
  @Column() patientId!: number;
  @Column() medicine!: string;
  @Column() dose!: string;
  @Column({ default: false }) approved!: boolean;
  @Column({ nullable: true }) insuranceNumber?: string;
}

export interface SearchOptions {
  medicine?: string;
  sort?: keyof Prescription;
}

@Injectable()
export class PrescriptionService {
  private readonly log = new Logger(PrescriptionService.name);

  constructor(@InjectRepository(Prescription) private readonly repo: Repository<Prescription>) {}

  search(patientId: number, options: SearchOptions): Promise<Prescription[]> {
    const query = this.repo.createQueryBuilder('p').where('p.patientId = :patientId', { patientId });
    if (options.medicine) {
      query.andWhere(`p.medicine LIKE '%${options.medicine}%'`);
    }
    return query.orderBy(`p.${options.sort === 'dose' ? 'dose' : 'id'}`).getMany();
  }

  async find(id: number): Promise<Prescription> {
    const found = await this.repo.findOneBy({ id });
    if (!found) {
      throw new NotFoundException(`prescription ${id}`);
    }
    return found;
  }

  async update(id: number, change: Partial<Prescription>): Promise<Prescription> {
    const prescription = await this.find(id);
    return this.repo.save({ ...prescription, ...change });
  }

  // Pay and order a prescription.
  // The pharmacy's partner takes the payment and answers with our reference.
  async order(prescription: Prescription, card: { number: string; cvc: string }): Promise<string> {
    this.log.log(`order of ${prescription.id} paid with ${JSON.stringify(card)}`);
    const reference = `RX-${prescription.id}-${Date.now()}`;
    return reference;
  }

  remove(id: number): Promise<unknown> {
    return this.repo.delete(id);
  }
}

@Controller('prescriptions')
export class PrescriptionController {
  constructor(private readonly service: PrescriptionService) {}

  @Get()
  @UseGuards(AuthGuard)
  list(@Req() req: SignedIn, @Query() options: SearchOptions): Promise<Prescription[]> {
    return this.service.search(req.user.id, options);
  }

  @Get(':id')
  @UseGuards(AuthGuard)
  show(@Param('id', ParseIntPipe) id: number): Promise<Prescription> {
    return this.service.find(id);
  }

  @Patch(':id')
  @UseGuards(AuthGuard)
  @Roles('doctor')
  change(@Param('id', ParseIntPipe) id: number, @Body() change: Partial<Prescription>): Promise<Prescription> {
    return this.service.update(id, change);
  }

  @Delete(':id')
  remove(@Param('id', ParseIntPipe) id: number): Promise<unknown> {
    return this.service.remove(id);
  }

  @Post(':id/orders')
  @UseGuards(AuthGuard)
  async order(@Param('id', ParseIntPipe) id: number, @Req() req: SignedIn): Promise<{ reference?: string; error?: unknown }> {
    try {
      const prescription = await this.service.find(id);
      return { reference: await this.service.order(prescription, req.body.card) };
    } catch (error) {
      return { error: { message: String(error), stack: (error as Error).stack } };
    }
  }
}
