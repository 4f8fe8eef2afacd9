import { Account, Client } from 'node-appwrite';

export async function userOf(secret: string) {
  const client = new Client().setProject('shop').setSession(secret);
  const account = new Account(client);
  const user = await account.get(); // protection: auth; source: session
  return user.$id; // protection: auth; source: session
}
