package org.example.clinic.records;

import com.mongodb.BasicDBObject;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.Query;
import org.apache.commons.beanutils.BeanUtils;
import org.bson.Document;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PatientRepository {

    @PersistenceContext
    private EntityManager em;
    private final MongoDatabase notes;

    public PatientRepository(MongoDatabase notes) {
        this.notes = notes;
    }

    /** Patients of a ward, ordered as the table's header was clicked. */
    @GetMapping("/wards/{ward}/patients")
    public List<?> ward(@PathVariable String ward, @RequestParam String order) {
        String jpql = "SELECT p FROM Patient p WHERE p.ward = :ward";
        String direction = order.startsWith("-") ? " DESC" : " ASC";
        String field = order.startsWith("-") ? order.substring(1) : order;
        jpql = jpql + " ORDER BY p." + field + direction;
        Query query = em.createQuery(jpql);
        query.setParameter("ward", ward);
        query.setMaxResults(200);
        return query.getResultList();
    }

    /** Free text notes, filtered by what the nurse typed. */
    @GetMapping("/notes")
    public List<Document> notes(@RequestParam String author) {
        MongoCollection<Document> collection = notes.getCollection("notes");
        BasicDBObject filter = BasicDBObject.parse("{author: '" + author + "', closed: false}");
        return collection.find(filter).limit(100).into(new ArrayList<>());
    }

    /** Changes of the record's form. */
    @PostMapping("/patients/{id}")
    public ResponseEntity<Void> change(@PathVariable long id, @RequestParam Map<String, String> form) throws Exception {
        Patient patient = em.find(Patient.class, id);
        if (patient == null) {
            return ResponseEntity.notFound().build();
        }
        BeanUtils.populate(patient, form);
        em.merge(patient);
        return ResponseEntity.ok().build();
    }

    /** Removes a record that was made twice. */
    @DeleteMapping("/patients/{id}")
    public ResponseEntity<Void> remove(@PathVariable long id, Authentication who) {
        if (who == null || !who.isAuthenticated()) {
            return ResponseEntity.status(401).build();
        }
        em.remove(em.getReference(Patient.class, id));
        return ResponseEntity.noContent().build();
    }

    /** Address of a patient for the letter. */
    @GetMapping("/patients/{id}/address")
    public String address(@PathVariable long id) {
        Patient patient = em.find(Patient.class, id);
        return patient.getName().trim() + "\n" + patient.getStreet();
    }

    /** Who is on duty, for the other systems of the house. */
    @GetMapping("/staff/{name}")
    public Object staff(@PathVariable String name) {
        Iterator<?> found = em.createQuery("SELECT s FROM Staff s WHERE s.name = :name")
                .setParameter("name", name)
                .getResultList()
                .iterator();
        return found.hasNext() ? found.next() : ResponseEntity.notFound().build();
    }

    /** Counts for the dash board. */
    public long count(String table) {
        String sql = String.join(" ", "SELECT COUNT(*) FROM", table);
        Number n = (Number) em.createNativeQuery(sql).getSingleResult();
        return n.longValue();
    }
}
