import { requireAdmin } from '@/lib/admin';
import { prisma } from '@/lib/prisma';

export default async function AdminPage() {
  await requireAdmin();
  const users = await prisma.user.findMany({ select: { id: true, email: true, role: true } });
  return (
    <ul>
      {users.map((user) => (
        <li key={user.id}>{user.email} ({user.role})</li>
      ))}
    </ul>
  );
}
