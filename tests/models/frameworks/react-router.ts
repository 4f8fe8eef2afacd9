// file: app/routes/teams.$id.tsx
import { data, redirect } from 'react-router';
import { teams } from '../teams.server';

export async function loader({ params }) {
  const team = await teams.find(params.id); // source: remote
  if (team === undefined) throw redirect('/teams'); // sink: redirect; header
  return data({ name: team.name }, { headers: { 'Cache-Control': 'private' } }); // sink: response; header
}

export async function action({ request, params }) {
  const form = await request.formData();
  await teams.rename(params.id, form.get('name')); // source: remote
  return null;
}
