import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@casl/ability'],
  docs: 'https://casl.js.org/v6/en/guide/intro',
  places: {
    ability: [
      '{createMongoAbility,createAliasResolver,defineAbility}()', '{Ability,PureAbility}#', 'AbilityBuilder#.build()',
      'type:MongoAbility', 'type:AnyAbility', 'type:AnyMongoAbility',
    ],
    error: ['ForbiddenError.from()', 'error.setMessage()'],
  },
  protections: [
    { at: 'ability.{can,cannot}()', gives: 'role', how: 'result' },
    { at: 'error.throwUnlessCan()', gives: 'role', how: 'throws' },
    { at: 'error.unlessCan()', gives: 'role', how: 'result' },
  ],
});
