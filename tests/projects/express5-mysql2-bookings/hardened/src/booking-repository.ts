import type { Pool } from 'mysql2/promise';

const TABLE = 'bookings';
const PAGE_SIZE = 25;
const COLUMNS = ['starts_at', 'ends_at'];

export class BookingRepository {
  constructor(private readonly pool: Pool) {}

  async forRoom(roomId: string, guestId: string, page: number) {
    const [rows] = await this.pool.query(
      `SELECT id, starts_at, ends_at FROM ${TABLE} WHERE room_id = ? AND guest_id = ? LIMIT ${PAGE_SIZE} OFFSET ?`,
      [roomId, guestId, page * PAGE_SIZE],
    );
    return rows;
  }

  async byGuest(name: string) {
    const [rows] = await this.pool.query(`SELECT * FROM ${TABLE} WHERE guest_name LIKE ?`, [`%${name}%`]);
    return rows;
  }

  async update(id: string, guestId: string, changes: Record<string, unknown>) {
    let set = '';
    const values: unknown[] = [];
    for (const column of COLUMNS) {
      if (!(column in changes)) continue;
      set += `${set ? ', ' : ''}${column} = ?`;
      values.push(changes[column]);
    }
    await this.pool.query('UPDATE bookings SET ' + set + ' WHERE id = ? AND guest_id = ?', [...values, id, guestId]);
    return { id, ...changes };
  }

  private table() {
    return TABLE;
  }

  async count() {
    const [rows] = await this.pool.query('SELECT count(*) AS n FROM ' + this.table());
    return rows;
  }
}
