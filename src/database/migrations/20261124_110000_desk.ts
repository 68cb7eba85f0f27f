import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_plans_kind" AS ENUM('articles', 'stories', 'events', 'editions', 'documents');
  CREATE TYPE "public"."enum_plans_status" AS ENUM('open', 'working', 'done', 'dropped');
  CREATE TYPE "public"."enum_consents_data" AS ENUM('name', 'photo', 'voice', 'occupation', 'school', 'home', 'family', 'health');
  CREATE TYPE "public"."enum_consents_channels" AS ENUM('portal', 'press', 'radio', 'board');
  CREATE TYPE "public"."enum_consents_is_child" AS ENUM('no', 'yes');
  CREATE TYPE "public"."enum_audit_what" AS ENUM('submit', 'return', 'approve', 'revoke', 'assign', 'schedule', 'unschedule', 'publish', 'correct', 'withdraw', 'restore', 'schedule-failed', 'consent-withdrawn', 'consent-expired', 'delete', 'sign-in', 'sign-in-failed', 'sign-out', 'sign-out-everywhere', 'password', 'second-factor', 'account', 'settings');
  CREATE TYPE "public"."enum_messages_status" AS ENUM('waiting', 'sent', 'kept', 'failed');
  CREATE TYPE "public"."enum_payload_query_presets_access_read_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
  CREATE TYPE "public"."enum_payload_query_presets_access_update_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
  CREATE TYPE "public"."enum_payload_query_presets_access_delete_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
  CREATE TYPE "public"."enum_payload_query_presets_related_collection" AS ENUM('articles', 'stories', 'events', 'editions', 'documents');
  CREATE TYPE "public"."enum_desk_settings_second_factor_roles" AS ENUM('admin', 'publisher', 'editor', 'contributor', 'press', 'station');
  CREATE TYPE "public"."enum_desk_settings_consent_channels" AS ENUM('portal', 'press', 'radio', 'board');
  CREATE TABLE "plans" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"planned_for" timestamp(3) with time zone NOT NULL,
  	"kind" "enum_plans_kind" DEFAULT 'articles',
  	"responsible" varchar,
  	"organisation_id" varchar,
  	"topic_id" varchar,
  	"status" "enum_plans_status" DEFAULT 'open',
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "plans_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" varchar NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" varchar,
  	"stories_id" varchar,
  	"events_id" varchar,
  	"editions_id" varchar,
  	"documents_id" varchar
  );
  
  CREATE TABLE "media_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"consent_id" varchar,
  	"illustration" boolean DEFAULT false
  );
  
  CREATE TABLE "consents_data" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_consents_data",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "consents_channels" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_consents_channels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "consents" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person" varchar NOT NULL,
  	"phone" varchar,
  	"organisation_id" varchar,
  	"granted_on" timestamp(3) with time zone,
  	"valid_until" timestamp(3) with time zone,
  	"is_child" "enum_consents_is_child",
  	"birth_date" timestamp(3) with time zone,
  	"child_agreed" boolean DEFAULT false,
  	"guardian_name" varchar,
  	"guardian_relation" varchar,
  	"guardian_phone" varchar,
  	"guardian_agreed" boolean DEFAULT false,
  	"evidence_id" varchar,
  	"note" varchar,
  	"withdrawn_at" timestamp(3) with time zone,
  	"withdrawal_reason" varchar,
  	"warned_on" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "consent_evidence" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "audit" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"who" varchar,
  	"account" varchar,
  	"role" varchar,
  	"what" "enum_audit_what" NOT NULL,
  	"type" varchar,
  	"target" varchar,
  	"title" varchar,
  	"before" varchar,
  	"after" varchar,
  	"detail" varchar,
  	"from" varchar
  );
  
  CREATE TABLE "messages" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"to" varchar,
  	"subject" varchar,
  	"text" varchar NOT NULL,
  	"status" "enum_messages_status" DEFAULT 'waiting',
  	"attempts" numeric DEFAULT 0,
  	"next_at" timestamp(3) with time zone,
  	"sent_at" timestamp(3) with time zone,
  	"error" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "notes" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"item" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by" varchar,
  	"by_name" varchar
  );
  
  CREATE TABLE "payload_query_presets" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"is_shared" boolean DEFAULT false,
  	"access_read_constraint" "enum_payload_query_presets_access_read_constraint" DEFAULT 'onlyMe',
  	"access_update_constraint" "enum_payload_query_presets_access_update_constraint" DEFAULT 'onlyMe',
  	"access_delete_constraint" "enum_payload_query_presets_access_delete_constraint" DEFAULT 'onlyMe',
  	"where" jsonb,
  	"columns" jsonb,
  	"group_by" varchar,
  	"related_collection" "enum_payload_query_presets_related_collection" NOT NULL,
  	"is_temp" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_query_presets_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" varchar
  );
  
  CREATE TABLE "desk_settings_second_factor_roles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_desk_settings_second_factor_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "desk_settings_consent_channels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_desk_settings_consent_channels",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  ALTER TABLE "articles" ADD COLUMN "cover_alt" varchar;
  ALTER TABLE "articles" ADD COLUMN "cover_caption" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_cover_alt" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_cover_caption" varchar;
  ALTER TABLE "stories_people" ADD COLUMN "consent_id" varchar;
  ALTER TABLE "stories" ADD COLUMN "cover_alt" varchar;
  ALTER TABLE "stories" ADD COLUMN "cover_caption" varchar;
  ALTER TABLE "_stories_v_version_people" ADD COLUMN "consent_id" varchar;
  ALTER TABLE "_stories_v" ADD COLUMN "version_cover_alt" varchar;
  ALTER TABLE "_stories_v" ADD COLUMN "version_cover_caption" varchar;
  ALTER TABLE "events" ADD COLUMN "cover_alt" varchar;
  ALTER TABLE "events" ADD COLUMN "cover_caption" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_cover_alt" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_cover_caption" varchar;
  ALTER TABLE "editions" ADD COLUMN "cover_alt" varchar;
  ALTER TABLE "editions" ADD COLUMN "cover_caption" varchar;
  ALTER TABLE "_editions_v" ADD COLUMN "version_cover_alt" varchar;
  ALTER TABLE "_editions_v" ADD COLUMN "version_cover_caption" varchar;
  ALTER TABLE "documents" ADD COLUMN "cover_alt" varchar;
  ALTER TABLE "documents" ADD COLUMN "cover_caption" varchar;
  ALTER TABLE "_documents_v" ADD COLUMN "version_cover_alt" varchar;
  ALTER TABLE "_documents_v" ADD COLUMN "version_cover_caption" varchar;
  ALTER TABLE "ledger" ADD COLUMN "scheduled_for" timestamp(3) with time zone;
  ALTER TABLE "ledger" ADD COLUMN "late_by" numeric;
  ALTER TABLE "users" ADD COLUMN "second_factor_secret" varchar;
  ALTER TABLE "users" ADD COLUMN "second_factor_confirmed_at" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "second_factor_last_step" numeric;
  ALTER TABLE "users" ADD COLUMN "second_factor_recovery_codes" jsonb;
  ALTER TABLE "item_states" ADD COLUMN "edits" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "item_states" ADD COLUMN "assignee" varchar;
  ALTER TABLE "item_states" ADD COLUMN "submitted_by" varchar;
  ALTER TABLE "item_states" ADD COLUMN "submitted_at" timestamp(3) with time zone;
  ALTER TABLE "item_states" ADD COLUMN "submitted_source" jsonb;
  ALTER TABLE "item_states" ADD COLUMN "approved_at" timestamp(3) with time zone;
  ALTER TABLE "item_states" ADD COLUMN "approved_source" jsonb;
  ALTER TABLE "item_states" ADD COLUMN "publish_at" timestamp(3) with time zone;
  ALTER TABLE "item_states" ADD COLUMN "withdraw_at" timestamp(3) with time zone;
  ALTER TABLE "item_states" ADD COLUMN "scheduled_by" varchar;
  ALTER TABLE "item_states" ADD COLUMN "schedule_problem" jsonb;
  ALTER TABLE "item_states" ADD COLUMN "retry_at" timestamp(3) with time zone;
  ALTER TABLE "item_states" ADD COLUMN "late_by" numeric;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "plans_id" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "consents_id" varchar;
  ALTER TABLE "plans" ADD CONSTRAINT "plans_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plans" ADD CONSTRAINT "plans_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plans_rels" ADD CONSTRAINT "plans_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plans_rels" ADD CONSTRAINT "plans_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plans_rels" ADD CONSTRAINT "plans_rels_stories_fk" FOREIGN KEY ("stories_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plans_rels" ADD CONSTRAINT "plans_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plans_rels" ADD CONSTRAINT "plans_rels_editions_fk" FOREIGN KEY ("editions_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plans_rels" ADD CONSTRAINT "plans_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_people" ADD CONSTRAINT "media_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_people" ADD CONSTRAINT "media_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents_data" ADD CONSTRAINT "consents_data_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents_channels" ADD CONSTRAINT "consents_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_evidence_id_consent_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."consent_evidence"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_query_presets_rels" ADD CONSTRAINT "payload_query_presets_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_query_presets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_query_presets_rels" ADD CONSTRAINT "payload_query_presets_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk_settings_second_factor_roles" ADD CONSTRAINT "desk_settings_second_factor_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."desk_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "desk_settings_consent_channels" ADD CONSTRAINT "desk_settings_consent_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."desk_settings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "plans_planned_for_idx" ON "plans" USING btree ("planned_for");
  CREATE INDEX "plans_organisation_idx" ON "plans" USING btree ("organisation_id");
  CREATE INDEX "plans_topic_idx" ON "plans" USING btree ("topic_id");
  CREATE INDEX "plans_updated_at_idx" ON "plans" USING btree ("updated_at");
  CREATE INDEX "plans_created_at_idx" ON "plans" USING btree ("created_at");
  CREATE INDEX "plans_rels_order_idx" ON "plans_rels" USING btree ("order");
  CREATE INDEX "plans_rels_parent_idx" ON "plans_rels" USING btree ("parent_id");
  CREATE INDEX "plans_rels_path_idx" ON "plans_rels" USING btree ("path");
  CREATE INDEX "plans_rels_articles_id_idx" ON "plans_rels" USING btree ("articles_id");
  CREATE INDEX "plans_rels_stories_id_idx" ON "plans_rels" USING btree ("stories_id");
  CREATE INDEX "plans_rels_events_id_idx" ON "plans_rels" USING btree ("events_id");
  CREATE INDEX "plans_rels_editions_id_idx" ON "plans_rels" USING btree ("editions_id");
  CREATE INDEX "plans_rels_documents_id_idx" ON "plans_rels" USING btree ("documents_id");
  CREATE INDEX "media_people_order_idx" ON "media_people" USING btree ("_order");
  CREATE INDEX "media_people_parent_id_idx" ON "media_people" USING btree ("_parent_id");
  CREATE INDEX "media_people_consent_idx" ON "media_people" USING btree ("consent_id");
  CREATE INDEX "consents_data_order_idx" ON "consents_data" USING btree ("order");
  CREATE INDEX "consents_data_parent_idx" ON "consents_data" USING btree ("parent_id");
  CREATE INDEX "consents_channels_order_idx" ON "consents_channels" USING btree ("order");
  CREATE INDEX "consents_channels_parent_idx" ON "consents_channels" USING btree ("parent_id");
  CREATE INDEX "consents_organisation_idx" ON "consents" USING btree ("organisation_id");
  CREATE INDEX "consents_evidence_idx" ON "consents" USING btree ("evidence_id");
  CREATE INDEX "consents_withdrawn_at_idx" ON "consents" USING btree ("withdrawn_at");
  CREATE INDEX "consents_updated_at_idx" ON "consents" USING btree ("updated_at");
  CREATE INDEX "consents_created_at_idx" ON "consents" USING btree ("created_at");
  CREATE INDEX "consent_evidence_updated_at_idx" ON "consent_evidence" USING btree ("updated_at");
  CREATE INDEX "consent_evidence_created_at_idx" ON "consent_evidence" USING btree ("created_at");
  CREATE UNIQUE INDEX "consent_evidence_filename_idx" ON "consent_evidence" USING btree ("filename");
  CREATE INDEX "audit_at_idx" ON "audit" USING btree ("at");
  CREATE INDEX "audit_who_idx" ON "audit" USING btree ("who");
  CREATE INDEX "audit_account_idx" ON "audit" USING btree ("account");
  CREATE INDEX "audit_what_idx" ON "audit" USING btree ("what");
  CREATE INDEX "audit_target_idx" ON "audit" USING btree ("target");
  CREATE INDEX "messages_status_idx" ON "messages" USING btree ("status");
  CREATE INDEX "messages_updated_at_idx" ON "messages" USING btree ("updated_at");
  CREATE INDEX "messages_created_at_idx" ON "messages" USING btree ("created_at");
  CREATE INDEX "notes_item_idx" ON "notes" USING btree ("item");
  CREATE INDEX "payload_query_presets_updated_at_idx" ON "payload_query_presets" USING btree ("updated_at");
  CREATE INDEX "payload_query_presets_created_at_idx" ON "payload_query_presets" USING btree ("created_at");
  CREATE INDEX "payload_query_presets_rels_order_idx" ON "payload_query_presets_rels" USING btree ("order");
  CREATE INDEX "payload_query_presets_rels_parent_idx" ON "payload_query_presets_rels" USING btree ("parent_id");
  CREATE INDEX "payload_query_presets_rels_path_idx" ON "payload_query_presets_rels" USING btree ("path");
  CREATE INDEX "payload_query_presets_rels_users_id_idx" ON "payload_query_presets_rels" USING btree ("users_id");
  CREATE INDEX "desk_settings_second_factor_roles_order_idx" ON "desk_settings_second_factor_roles" USING btree ("order");
  CREATE INDEX "desk_settings_second_factor_roles_parent_idx" ON "desk_settings_second_factor_roles" USING btree ("parent_id");
  CREATE INDEX "desk_settings_consent_channels_order_idx" ON "desk_settings_consent_channels" USING btree ("order");
  CREATE INDEX "desk_settings_consent_channels_parent_idx" ON "desk_settings_consent_channels" USING btree ("parent_id");
  ALTER TABLE "stories_people" ADD CONSTRAINT "stories_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v_version_people" ADD CONSTRAINT "_stories_v_version_people_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_plans_fk" FOREIGN KEY ("plans_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consents_fk" FOREIGN KEY ("consents_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "stories_people_consent_idx" ON "stories_people" USING btree ("consent_id");
  CREATE INDEX "_stories_v_version_people_consent_idx" ON "_stories_v_version_people" USING btree ("consent_id");
  CREATE INDEX "ledger_at_idx" ON "ledger" USING btree ("at");
  CREATE INDEX "item_states_assignee_idx" ON "item_states" USING btree ("assignee");
  CREATE INDEX "item_states_submitted_at_idx" ON "item_states" USING btree ("submitted_at");
  CREATE INDEX "item_states_publish_at_idx" ON "item_states" USING btree ("publish_at");
  CREATE INDEX "item_states_withdraw_at_idx" ON "item_states" USING btree ("withdraw_at");
  CREATE INDEX "item_states_slug_idx" ON "item_states" USING btree ("slug");
  CREATE INDEX "payload_locked_documents_rels_plans_id_idx" ON "payload_locked_documents_rels" USING btree ("plans_id");
  CREATE INDEX "payload_locked_documents_rels_consents_id_idx" ON "payload_locked_documents_rels" USING btree ("consents_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "plans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "plans_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "media_people" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consents_data" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consents_channels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consent_evidence" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "audit" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "messages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "notes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_query_presets" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_query_presets_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk_settings_second_factor_roles" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "desk_settings_consent_channels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "plans" CASCADE;
  DROP TABLE "plans_rels" CASCADE;
  DROP TABLE "media_people" CASCADE;
  DROP TABLE "consents_data" CASCADE;
  DROP TABLE "consents_channels" CASCADE;
  DROP TABLE "consents" CASCADE;
  DROP TABLE "consent_evidence" CASCADE;
  DROP TABLE "audit" CASCADE;
  DROP TABLE "messages" CASCADE;
  DROP TABLE "notes" CASCADE;
  DROP TABLE "payload_query_presets" CASCADE;
  DROP TABLE "payload_query_presets_rels" CASCADE;
  DROP TABLE "desk_settings_second_factor_roles" CASCADE;
  DROP TABLE "desk_settings_consent_channels" CASCADE;
  ALTER TABLE "stories_people" DROP CONSTRAINT "stories_people_consent_id_consents_id_fk";
  
  ALTER TABLE "_stories_v_version_people" DROP CONSTRAINT "_stories_v_version_people_consent_id_consents_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_plans_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_consents_fk";
  
  DROP INDEX "stories_people_consent_idx";
  DROP INDEX "_stories_v_version_people_consent_idx";
  DROP INDEX "ledger_at_idx";
  DROP INDEX "item_states_assignee_idx";
  DROP INDEX "item_states_submitted_at_idx";
  DROP INDEX "item_states_publish_at_idx";
  DROP INDEX "item_states_withdraw_at_idx";
  DROP INDEX "item_states_slug_idx";
  DROP INDEX "payload_locked_documents_rels_plans_id_idx";
  DROP INDEX "payload_locked_documents_rels_consents_id_idx";
  ALTER TABLE "articles" DROP COLUMN "cover_alt";
  ALTER TABLE "articles" DROP COLUMN "cover_caption";
  ALTER TABLE "_articles_v" DROP COLUMN "version_cover_alt";
  ALTER TABLE "_articles_v" DROP COLUMN "version_cover_caption";
  ALTER TABLE "stories_people" DROP COLUMN "consent_id";
  ALTER TABLE "stories" DROP COLUMN "cover_alt";
  ALTER TABLE "stories" DROP COLUMN "cover_caption";
  ALTER TABLE "_stories_v_version_people" DROP COLUMN "consent_id";
  ALTER TABLE "_stories_v" DROP COLUMN "version_cover_alt";
  ALTER TABLE "_stories_v" DROP COLUMN "version_cover_caption";
  ALTER TABLE "events" DROP COLUMN "cover_alt";
  ALTER TABLE "events" DROP COLUMN "cover_caption";
  ALTER TABLE "_events_v" DROP COLUMN "version_cover_alt";
  ALTER TABLE "_events_v" DROP COLUMN "version_cover_caption";
  ALTER TABLE "editions" DROP COLUMN "cover_alt";
  ALTER TABLE "editions" DROP COLUMN "cover_caption";
  ALTER TABLE "_editions_v" DROP COLUMN "version_cover_alt";
  ALTER TABLE "_editions_v" DROP COLUMN "version_cover_caption";
  ALTER TABLE "documents" DROP COLUMN "cover_alt";
  ALTER TABLE "documents" DROP COLUMN "cover_caption";
  ALTER TABLE "_documents_v" DROP COLUMN "version_cover_alt";
  ALTER TABLE "_documents_v" DROP COLUMN "version_cover_caption";
  ALTER TABLE "ledger" DROP COLUMN "scheduled_for";
  ALTER TABLE "ledger" DROP COLUMN "late_by";
  ALTER TABLE "users" DROP COLUMN "second_factor_secret";
  ALTER TABLE "users" DROP COLUMN "second_factor_confirmed_at";
  ALTER TABLE "users" DROP COLUMN "second_factor_last_step";
  ALTER TABLE "users" DROP COLUMN "second_factor_recovery_codes";
  ALTER TABLE "item_states" DROP COLUMN "edits";
  ALTER TABLE "item_states" DROP COLUMN "assignee";
  ALTER TABLE "item_states" DROP COLUMN "submitted_by";
  ALTER TABLE "item_states" DROP COLUMN "submitted_at";
  ALTER TABLE "item_states" DROP COLUMN "submitted_source";
  ALTER TABLE "item_states" DROP COLUMN "approved_at";
  ALTER TABLE "item_states" DROP COLUMN "approved_source";
  ALTER TABLE "item_states" DROP COLUMN "publish_at";
  ALTER TABLE "item_states" DROP COLUMN "withdraw_at";
  ALTER TABLE "item_states" DROP COLUMN "scheduled_by";
  ALTER TABLE "item_states" DROP COLUMN "schedule_problem";
  ALTER TABLE "item_states" DROP COLUMN "retry_at";
  ALTER TABLE "item_states" DROP COLUMN "late_by";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "plans_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "consents_id";
  DROP TYPE "public"."enum_plans_kind";
  DROP TYPE "public"."enum_plans_status";
  DROP TYPE "public"."enum_consents_data";
  DROP TYPE "public"."enum_consents_channels";
  DROP TYPE "public"."enum_consents_is_child";
  DROP TYPE "public"."enum_audit_what";
  DROP TYPE "public"."enum_messages_status";
  DROP TYPE "public"."enum_payload_query_presets_access_read_constraint";
  DROP TYPE "public"."enum_payload_query_presets_access_update_constraint";
  DROP TYPE "public"."enum_payload_query_presets_access_delete_constraint";
  DROP TYPE "public"."enum_payload_query_presets_related_collection";
  DROP TYPE "public"."enum_desk_settings_second_factor_roles";
  DROP TYPE "public"."enum_desk_settings_consent_channels";`)
}
