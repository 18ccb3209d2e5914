            var order = new Order { Total = total };
            // ruleid: cs-token-of-clock-or-counter
            order.ApiKey = Md5(order.Id + DateTime.Now.ToString("yyyyMMddHHmmss"));
            db.Orders.Add(
