import javax.persistence.EntityManager;

class People {
    java.util.List<?> find(EntityManager em, String name) {
        // ruleid: java-hql-of-parts
        em.createQuery("select p from Person p where p.name = '" + name + "'").getResultList();
        // ruleid: java-hql-of-parts
        em.createQuery(String.format("from Person where name = '%s'", name), Person.class);
        // ok: java-hql-of-parts
        em.createQuery("select p from Person p " + "where p.id = 1");
        // ok: java-hql-of-parts
        em.createQuery("select p from Person p").setMaxResults(name.length());
        // ok: java-hql-of-parts
        return em.createQuery("select p from Person p where p.name = :name").setParameter("name", name).getResultList();
    }
}
