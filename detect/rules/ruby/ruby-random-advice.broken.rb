# ruleid: ruby-random-advice
delay = rand(30)
sleep(delay
