import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_audit_what" ADD VALUE 'key-created' BEFORE 'delete';
  ALTER TYPE "public"."enum_audit_what" ADD VALUE 'key-rotated' BEFORE 'delete';
  ALTER TYPE "public"."enum_audit_what" ADD VALUE 'key-revoked' BEFORE 'delete';
  CREATE TABLE "keys" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"consumer" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"start" varchar NOT NULL,
  	"hash" varchar NOT NULL,
  	"scopes" jsonb DEFAULT '[]'::jsonb NOT NULL,
  	"origins" jsonb DEFAULT '[]'::jsonb NOT NULL,
  	"expires_at" timestamp(3) with time zone,
  	"revoked_at" timestamp(3) with time zone,
  	"created_by" varchar,
  	"created_by_name" varchar,
  	"replaces" varchar,
  	"replaced_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "usage" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"day" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"consumer" varchar,
  	"endpoint" varchar NOT NULL,
  	"requests" numeric DEFAULT 0 NOT NULL,
  	"refused" numeric DEFAULT 0 NOT NULL,
  	"bytes" numeric DEFAULT 0 NOT NULL,
  	"last_at" timestamp(3) with time zone NOT NULL
  );
  
  ALTER TABLE "consumers" ADD COLUMN "is_active" boolean DEFAULT true;
  ALTER TABLE "consumers" ADD COLUMN "rate" numeric DEFAULT 6000 NOT NULL;
  ALTER TABLE "consumers" ADD COLUMN "embed_origins" jsonb DEFAULT '[]'::jsonb;
  CREATE INDEX "keys_consumer_idx" ON "keys" USING btree ("consumer");
  CREATE UNIQUE INDEX "keys_hash_idx" ON "keys" USING btree ("hash");
  CREATE INDEX "keys_updated_at_idx" ON "keys" USING btree ("updated_at");
  CREATE INDEX "keys_created_at_idx" ON "keys" USING btree ("created_at");
  CREATE INDEX "usage_day_idx" ON "usage" USING btree ("day");
  CREATE INDEX "usage_key_idx" ON "usage" USING btree ("key");
  CREATE INDEX "usage_consumer_idx" ON "usage" USING btree ("consumer");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "keys" CASCADE;
  DROP TABLE "usage" CASCADE;
  ALTER TABLE "audit" ALTER COLUMN "what" SET DATA TYPE text;
  DROP TYPE "public"."enum_audit_what";
  CREATE TYPE "public"."enum_audit_what" AS ENUM('submit', 'return', 'approve', 'revoke', 'assign', 'schedule', 'unschedule', 'publish', 'correct', 'withdraw', 'restore', 'schedule-failed', 'consent-withdrawn', 'consent-expired', 'delete', 'sign-in', 'sign-in-failed', 'sign-out', 'sign-out-everywhere', 'password', 'second-factor', 'account', 'settings');
  ALTER TABLE "audit" ALTER COLUMN "what" SET DATA TYPE "public"."enum_audit_what" USING "what"::"public"."enum_audit_what";
  ALTER TABLE "consumers" DROP COLUMN "is_active";
  ALTER TABLE "consumers" DROP COLUMN "rate";
  ALTER TABLE "consumers" DROP COLUMN "embed_origins";`)
}
