import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** No two entries have one number; the ones that still wait have none, which a unique index allows. Payload's fields cannot say so for both engines. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`CREATE UNIQUE INDEX "ledger_seq_once" ON "ledger" ("seq")`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX "ledger_seq_once"`)
}
