import { type Kysely, sql } from 'kysely'

/** Hardware buttons at players and counter PCs, and what each of them does. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('button_device')
    .addColumn('player_id', 'text', (column) => column.notNull().references('player.id').onDelete('cascade'))
    .addColumn('device_key', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('family', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('adopted', 'integer', (column) => column.notNull().check(sql`adopted in (0, 1)`))
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('button_device_once', ['player_id', 'device_key'])
    .execute()
  await db.schema
    .createTable('button')
    .addColumn('player_id', 'text', (column) => column.notNull())
    .addColumn('device_key', 'text', (column) => column.notNull())
    .addColumn('control', 'text', (column) => column.notNull())
    .addColumn('counter_id', 'text')
    .addColumn('action', 'text')
    .addColumn('pressed_at', 'bigint')
    .addColumn('outcome', 'text')
    .addColumn('message', 'text')
    .addColumn('test_until', 'bigint')
    .addPrimaryKeyConstraint('button_once', ['player_id', 'device_key', 'control'])
    .addForeignKeyConstraint(
      'button_on_device',
      ['player_id', 'device_key'],
      'button_device',
      ['player_id', 'device_key'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .execute()
  await db.schema
    .createTable('button_press')
    .addColumn('player_id', 'text', (column) => column.notNull().references('player.id').onDelete('cascade'))
    .addColumn('press_id', 'text', (column) => column.notNull())
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addColumn('counter_id', 'text')
    .addColumn('action', 'text')
    .addColumn('outcome', 'text')
    .addColumn('message', 'text')
    .addPrimaryKeyConstraint('button_press_once', ['player_id', 'press_id'])
    .execute()
  await db.schema.createIndex('button_press_by_age').on('button_press').column('received_at').execute()
}
