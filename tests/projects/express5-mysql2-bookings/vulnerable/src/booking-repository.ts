import type { Pool } from 'mysql2/promise';

const TABLE = 'bookings';
const PAGE_SIZE = 25;

export class BookingRepository {
  constructor(private readonly pool: Pool) {}

  async forRoom(roomId: string, page: number) {
    const [rows] = await this.pool.query(
      `SELECT id, starts_at, ends_at FROM ${TABLE} WHERE room_id = ? LIMIT ${PAGE_SIZE} OFFSET ?`,
      [roomId, page * PAGE_SIZE],
    );
    return rows;
  }

  async byGuest(name: string) {
    const [rows] = await this.pool.query(`SELECT * FROM ${TABLE} WHERE guest_name LIKE '%${name}%'`); // ! no-sql-concat
    return rows;
  }

  async update(id: string, changes: Record<string, unknown>) {
    let set = '';
    for (const key of Object.keys(changes)) {
      set += `${set ? ', ' : ''}${key} = ?`;
    }
    await this.pool.query('UPDATE bookings SET ' + set + ' WHERE id = ?', [...Object.values(changes), id]); // ! no-sql-concat (strict)
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
