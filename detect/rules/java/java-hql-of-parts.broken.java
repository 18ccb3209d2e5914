        Session session = factory.getCurrentSession();
        // ruleid: java-hql-of-parts
        Query q = session.createQuery("from User where login = '" + login + "'");
        for (Object o : q.list(,
