import { neon } from '@neondatabase/serverless';
import { redirect } from 'next/navigation';
import { updateNewsletter, updateProfile } from '@/app/actions/profile';
import { getUserId } from '@/lib/session';

const sql = neon(process.env.DATABASE_URL!);

export default async function AccountPage() {
  const userId = await getUserId();
  if (!userId) redirect('/login');

  const [user] = await sql`SELECT name, email FROM users WHERE id = ${userId}`;

  return (
    <main>
      <h1>Hi {user?.name} 👋</h1>
      <form action={updateProfile}>
        <input name="name" defaultValue={user?.name} />
        <input name="email" type="email" defaultValue={user?.email} />
        <button type="submit">Save</button>
      </form>
      <form action={updateNewsletter}>
        <select name="frequency">
          <option value="never">Never</option>
          <option value="weekly">Weekly</option>
        </select>
        <button type="submit">Save</button>
      </form>
    </main>
  );
}
