# ruleid: ruby-sql-text-built
rows = db.query(<<~SQL)
  SELECT name FROM users
  WHERE mail = '#{mail}' AND age > #{age}
SQL
rows.each { |r| puts(r[:name] if (
