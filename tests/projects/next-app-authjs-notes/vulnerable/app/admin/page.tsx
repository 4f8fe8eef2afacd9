import { prisma } from '@/lib/prisma';

export default async function AdminPage() { // ! require-admin-role (strict)
  const users = await prisma.user.findMany({ select: { id: true, email: true, role: true } });
  return (
    <ul>
      {users.map((user) => (
        <li key={user.id}>{user.email} ({user.role})</li>
      ))}
    </ul>
  );
}
