package org.wiredesk.store.entities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** An entry of the directory. */
@Entity
@Immutable
@Table(name = "entity")
public class EntityRow {
    @Id
    String id;

    String type;
    String name;

    @Column(name = "name_key")
    String nameKey;

    String country;

    public String type() {
        return type;
    }

    public String country() {
        return country;
    }
}
