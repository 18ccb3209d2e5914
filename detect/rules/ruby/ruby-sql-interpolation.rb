class Users
  def by_name(name)
    # ruleid: ruby-sql-interpolation
    User.where("name = '#{name}'")
    # ruleid: ruby-sql-interpolation
    db.execute("SELECT id FROM users WHERE name = '#{name}'")
    # ruleid: ruby-sql-interpolation
    User.find_by_sql("SELECT * FROM users WHERE id = " + name)
    # ruleid: ruby-sql-interpolation
    conn.exec("DELETE FROM users WHERE id = #{name}")
    # ok: ruby-sql-interpolation
    User.where("name = ?", name)
    # ok: ruby-sql-interpolation
    User.where(name: name)
    # ok: ruby-sql-interpolation
    db.execute("SELECT id FROM users WHERE name = ?", [name])
    # ok: ruby-sql-interpolation
    User.where("name = #{conn.quote(name)}")
  end
end
def listen(conn, channel)
  # ok: ruby-sql-interpolation
  conn.exec("LISTEN #{conn.escape_identifier(channel)}")
end

def one
  id = params[:id].to_i
  # ok: ruby-sql-interpolation
  Post.where("owner = #{id}")
end

def named(name)
  raise ArgumentError, "name" unless NAMES.include?(name)
  # ok: ruby-sql-interpolation
  Post.where("name = #{name}")
end
