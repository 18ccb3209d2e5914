require "digest"
require "net/http"
require "open3"
require "yaml"

class UserStore
  def initialize(db)
    @db = db
  end

  def by_name(name)
    rows = @db.execute("SELECT id FROM users WHERE name = '#{name}'")
    rows.next
    rows.first
  end

  def by_id(id)
    rows = @db.execute("SELECT name FROM users WHERE id = ?", id)
    rows.first
  end

  def purge(table)
    sql = "DELETE FROM " + table
    @db.execute(sql)
    @db.execute("DELETE FROM log")
  end
end
