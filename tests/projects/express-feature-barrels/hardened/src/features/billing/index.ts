export { paymentEvents } from './payment-events';
