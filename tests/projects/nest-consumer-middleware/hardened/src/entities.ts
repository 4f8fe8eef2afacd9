import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class Guest {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ unique: true })
  email!: string;

  @Column({ select: false })
  hash!: string;

  @Column({ default: 'guest' })
  role!: string;

  @Column({ default: false })
  blocked!: boolean;
}

@Entity()
export class Booking {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column()
  guestId!: string;

  @Column()
  city!: string;
}
