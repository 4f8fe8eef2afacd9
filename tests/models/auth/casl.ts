import { AbilityBuilder, createMongoAbility, ForbiddenError, type MongoAbility } from '@casl/ability';

export function abilityOf(user) {
  const { can, build } = new AbilityBuilder(createMongoAbility);
  can('read', 'Order', { userId: user.id });
  return build();
}

export function remove(user, order) {
  if (abilityOf(user).cannot('delete', order)) throw new Error('Not yours.'); // protection: role
}

export function update(ability: MongoAbility, order) {
  ForbiddenError.from(ability).setMessage('Not yours.').throwUnlessCan('update', order); // protection: role
  if (!ability.can('publish', order)) throw new Error('Not yet.'); // protection: role
  const error = ForbiddenError.from(ability).unlessCan('print', order); // protection: role
  if (error) throw error; // protection: role
}
