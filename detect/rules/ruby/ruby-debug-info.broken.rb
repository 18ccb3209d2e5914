def total
  # ruleid: ruby-debug-info
  binding.pry
  items.sum { |i| i.price * (
