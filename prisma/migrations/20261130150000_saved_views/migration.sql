-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "owner_id" TEXT,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One name, however it is written, once for each person and once for the desk.
CREATE UNIQUE INDEX "saved_view_name_key" ON "saved_view" (coalesce("owner_id", ''), lower("name"));
ALTER TABLE "saved_view"
  ADD CONSTRAINT "saved_view_name_some" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "saved_view_query_form" CHECK ("query" LIKE '?_%');

GRANT SELECT, INSERT, UPDATE, DELETE ON "saved_view" TO sourceline_app;
