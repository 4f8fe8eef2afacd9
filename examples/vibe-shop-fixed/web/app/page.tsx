import { ContactForm } from '@/components/ContactForm';
import { ShoppingAssistant } from '@/components/ShoppingAssistant';
import { StoreMap } from '@/components/StoreMap';

export default function HomePage() {
  return (
    <main>
      <h1>Welcome to VibeShop</h1>
      <ShoppingAssistant />
      <StoreMap query="VibeShop Berlin" />
      <ContactForm />
    </main>
  );
}
