import { db } from '@/lib/db';
import { members } from '@/lib/schema';
import { banMember } from './actions';

export default async function AdminPage() { // ! require-route-auth
  const rows = await db.select().from(members);
  return (
    <table>
      <tbody>
        {rows.map((member) => (
          <tr key={member.id}>
            <td>{member.email}</td>
            <td>
              <form action={banMember.bind(null, member.id)}>
                <button>Ban</button>
              </form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
