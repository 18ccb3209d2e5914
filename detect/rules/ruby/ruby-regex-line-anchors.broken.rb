# ruleid: ruby-regex-line-anchors
validates :login, format: { with: /^\w+$/ }
validates :age, numericality: { greater_than:
