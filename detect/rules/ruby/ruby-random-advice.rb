def f
  # ruleid: ruby-random-advice
  a = rand(10)
  # ruleid: ruby-random-advice
  b = Random.rand(5)
  # ruleid: ruby-random-advice
  c = Random.new.rand(3)
  # ok: ruby-random-advice
  d = SecureRandom.random_number(10)
  # ok: ruby-random-advice
  e = random_name(10)
  # ok: ruby-random-advice
  g = "rand(1)"
end
