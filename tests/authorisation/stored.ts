import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

type Column = { table: string; column: string; kind: "text" | "list" | "tree" };
let columns: Column[] | undefined;

/** Whether some text column that this role may read holds exactly this text; within the transaction that wrote it. */
export async function textIsStored(tx: Tx, text: string): Promise<boolean> {
  columns ??= await textColumns(tx);
  const places = columns.map(({ table, column, kind }) => {
    const [from, held] = [sql.identifier(table), sql.identifier(column)];
    const holds = {
      text: sql`${held} = ${text}`,
      list: sql`${text} = any (${held})`,
      tree: sql`jsonb_path_exists(${held}, '$.** ? (@ == $text)', jsonb_build_object('text', ${text}::text))`,
    };
    return sql`select 1 from ${from} where ${holds[kind]}`;
  });
  const found = await tx.execute(sql`select 1 from (${sql.join(places, sql` union all `)}) one limit 1`);
  return found.rows.length > 0;
}

async function textColumns(tx: Tx): Promise<Column[]> {
  const found = await tx.execute<Column>(sql`
    select table_name as "table", column_name as "column",
      case data_type when 'ARRAY' then 'list' when 'jsonb' then 'tree' else 'text' end as kind
    from information_schema.columns
    where table_schema = 'public' and (data_type = 'text' or udt_name = '_text'
      or table_name in ('instrument_drafts', 'journey_reports') and data_type = 'jsonb')
      and has_column_privilege(quote_ident(table_name), column_name, 'select')`);
  return found.rows;
}
